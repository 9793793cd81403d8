package interleave.library.time;

import interleave.machine.value.Exceptions;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A moment broken into calendar fields, as C's {@code struct tm}, but with Python's conventions.
 *
 * @param month 1 to 12
 * @param weekday Monday is 0
 * @param yearDay 1 to 366
 */
record BrokenTime(
    int year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int weekday,
    int yearDay,
    int daylight) {

  /** A moment in UTC. */
  static BrokenTime of(long unixSeconds) {
    LocalDateTime t = LocalDateTime.ofEpochSecond(unixSeconds, 0, ZoneOffset.UTC);
    return new BrokenTime(
        t.getYear(),
        t.getMonthValue(),
        t.getDayOfMonth(),
        t.getHour(),
        t.getMinute(),
        t.getSecond(),
        t.getDayOfWeek().getValue() - 1,
        t.getDayOfYear(),
        0);
  }

  /** The fields, a 0 standing for the least where C takes it so; ValueError where out of range. */
  BrokenTime checked() {
    check(month >= 0 && month <= 12, "month");
    check(day >= 0 && day <= 31, "day of month");
    check(hour >= 0 && hour <= 23, "hour");
    check(minute >= 0 && minute <= 59, "minute");
    check(second >= 0 && second <= 61, "seconds");
    check(weekday >= -1, "day of week");
    check(yearDay >= 0 && yearDay <= 366, "day of year");
    return new BrokenTime(
        year,
        Math.max(1, month),
        Math.max(1, day),
        hour,
        minute,
        second,
        (weekday + 7) % 7,
        Math.max(1, yearDay),
        daylight);
  }

  private static void check(boolean inRange, String field) {
    if (!inRange) {
      throw Exceptions.valueError(field + " out of range");
    }
  }

  /** Seconds since 1970; fields beyond their range carry over, as {@code mktime} does. */
  double unixSeconds() {
    return LocalDateTime.of(year, 1, 1, 0, 0)
        .plusMonths(month - 1L)
        .plusDays(day - 1L)
        .plusHours(hour)
        .plusMinutes(minute)
        .plusSeconds(second)
        .toEpochSecond(ZoneOffset.UTC);
  }
}
