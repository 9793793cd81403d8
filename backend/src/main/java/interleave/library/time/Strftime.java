package interleave.library.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** {@code strftime} as glibc does it in the C locale, with its flags {@code - _ 0 ^ #}. */
final class Strftime {
  static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private final BrokenTime time;
  private final String zone;
  private final String offset;

  private Strftime(BrokenTime time, String zone, String offset) {
    this.time = time;
    this.zone = zone;
    this.offset = offset;
  }

  /**
   * Formats.
   *
   * @param zone what {@code %Z} writes
   * @param offset what {@code %z} writes
   */
  static String format(String format, BrokenTime time, String zone, String offset) {
    return new Strftime(time, zone, offset).format(format);
  }

  private String format(String format) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%') {
        out.append(c);
        continue;
      }
      int start = i++;
      char flag = 0;
      while (i < format.length() && "-_0^#".indexOf(format.charAt(i)) >= 0) {
        flag = format.charAt(i++);
      }
      int width = 0;
      while (i < format.length() && Character.isDigit(format.charAt(i))) {
        width = Math.min(1000, width * 10 + format.charAt(i++) - '0');
      }
      if (i < format.length() && (format.charAt(i) == 'E' || format.charAt(i) == 'O')) {
        i++;
      }
      String field = i < format.length() ? field(format.charAt(i), flag, width) : null;
      out.append(field == null ? format.substring(start, Math.min(i + 1, format.length())) : field);
    }
    return out.toString();
  }

  private String field(char directive, char flag, int width) {
    String text = text(directive);
    if (text != null) {
      if (flag == '^') {
        text = text.toUpperCase(java.util.Locale.ROOT);
      } else if (flag == '#') {
        text =
            directive == 'Z' || directive == 'p'
                ? text.toLowerCase(java.util.Locale.ROOT)
                : text.toUpperCase(java.util.Locale.ROOT);
      }
      return padded(text, flag == '0' ? '0' : ' ', width);
    }
    return number(directive, flag, width);
  }

  private String text(char directive) {
    return switch (directive) {
      case 'a' -> DAYS[time.weekday()].substring(0, 3);
      case 'A' -> DAYS[time.weekday()];
      case 'b', 'h' -> MONTHS[time.month() - 1].substring(0, 3);
      case 'B' -> MONTHS[time.month() - 1];
      case 'c' -> format("%a %b %e %H:%M:%S %Y");
      case 'D', 'x' -> format("%m/%d/%y");
      case 'F' -> format("%Y-%m-%d");
      case 'n' -> "\n";
      case 'p' -> time.hour() < 12 ? "AM" : "PM";
      case 'P' -> time.hour() < 12 ? "am" : "pm";
      case 'r' -> format("%I:%M:%S %p");
      case 'R' -> format("%H:%M");
      case 'T', 'X' -> format("%H:%M:%S");
      case 't' -> "\t";
      case 'z' -> offset;
      case 'Z' -> zone;
      case '%' -> "%";
      default -> null;
    };
  }

  private String number(char directive, char flag, int width) {
    return switch (directive) {
      case 'C' -> digits(Math.floorDiv(time.year(), 100), 2, '0', flag, width);
      case 'd' -> digits(time.day(), 2, '0', flag, width);
      case 'e' -> digits(time.day(), 2, ' ', flag, width);
      case 'g' -> digits(Math.floorMod(isoYear(), 100), 2, '0', flag, width);
      case 'G' -> digits(isoYear(), 1, '0', flag, width);
      case 'H' -> digits(time.hour(), 2, '0', flag, width);
      case 'I' -> digits((time.hour() + 11) % 12 + 1, 2, '0', flag, width);
      case 'j' -> digits(time.yearDay(), 3, '0', flag, width);
      case 'k' -> digits(time.hour(), 2, ' ', flag, width);
      case 'l' -> digits((time.hour() + 11) % 12 + 1, 2, ' ', flag, width);
      case 'm' -> digits(time.month(), 2, '0', flag, width);
      case 'M' -> digits(time.minute(), 2, '0', flag, width);
      case 's' -> digits((long) time.unixSeconds(), 1, '0', flag, width);
      case 'S' -> digits(time.second(), 2, '0', flag, width);
      case 'u' -> digits(time.weekday() + 1, 1, '0', flag, width);
      case 'U' -> digits((time.yearDay() + 6 - (time.weekday() + 1) % 7) / 7, 2, '0', flag, width);
      case 'V' -> digits(isoDate().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0', flag, width);
      case 'w' -> digits((time.weekday() + 1) % 7, 1, '0', flag, width);
      case 'W' -> digits((time.yearDay() + 6 - time.weekday()) / 7, 2, '0', flag, width);
      case 'y' -> digits(Math.floorMod(time.year(), 100), 2, '0', flag, width);
      case 'Y' -> digits(time.year(), 1, '0', flag, width);
      default -> null;
    };
  }

  private LocalDate isoDate() {
    return LocalDate.of(time.year(), 1, 1).plusDays(time.yearDay() - 1L);
  }

  private int isoYear() {
    return isoDate().get(IsoFields.WEEK_BASED_YEAR);
  }

  private static String digits(long value, int least, char pad, char flag, int width) {
    char with = flag == '_' ? ' ' : flag == '0' ? '0' : pad;
    int columns = Math.max(flag == '-' ? 1 : least, width);
    String text = padded(Long.toString(Math.abs(value)), with, columns);
    return value < 0 ? "-" + text : text;
  }

  private static String padded(String text, char with, int width) {
    return String.valueOf(with).repeat(Math.max(0, width - text.length())) + text;
  }
}
