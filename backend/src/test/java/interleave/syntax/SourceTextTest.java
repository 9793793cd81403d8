package interleave.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.syntax.source.SourceText;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  @Test
  void lineEndsAreNormalized() {
    SourceText source = new SourceText("a.py", "\uFEFFa\r\nb\rc");
    assertThat(source.text()).isEqualTo("a\nb\nc\n");
    assertThat(source.lineCount()).isEqualTo(4);
  }

  @Test
  void columnsAreCodePoints() {
    SourceText source = new SourceText("a.py", "a\nx😀y\n");
    int y = source.text().indexOf('y');
    assertThat(source.line(y)).isEqualTo(2);
    assertThat(source.column(y)).isEqualTo(2);
    assertThat(source.lineText(2)).isEqualTo("x😀y");
    assertThat(source.lineText(4)).isEmpty();
  }

  @Test
  void anEmptyTextHasOneLine() {
    SourceText source = new SourceText("a.py", "");
    assertThat(source.line(0)).isEqualTo(1);
    assertThat(source.lineText(1)).isEmpty();
  }
}
