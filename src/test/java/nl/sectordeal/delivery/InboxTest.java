package nl.sectordeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.sectordeal.delivery.Source.Format;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InboxTest {
  private static Source source(String id, Format.Type type, @Nullable String sheet) {
    return new Source(
        id,
        "Partner",
        "*",
        new Format(type, null, null, sheet, null, 1),
        Pattern.compile("_(?<period>\\d{4}-\\d{2})"),
        null,
        Source.Mode.FULL,
        5,
        null,
        new Source.Hold(2, 10));
  }

  @Test
  void a_workbook_may_have_a_sheet_for_each_of_its_sources() {
    Source one = source("een", Format.Type.XLSX, "Trajecten");
    Source other = source("twee", Format.Type.XLSX, "Plaatsingen");

    assertThat(Inbox.isMeantFor(List.of(one))).isTrue();
    assertThat(Inbox.isMeantFor(List.of(one, other))).isTrue();
    assertThat(Inbox.isMeantFor(List.of(one, other, one))).isFalse();
    assertThat(Inbox.isMeantFor(List.of(one, source("drie", Format.Type.XLSX, null)))).isFalse();
  }

  @Test
  void a_text_file_is_of_one_source() {
    Source one = source("een", Format.Type.CSV, null);

    assertThat(Inbox.isMeantFor(List.of(one))).isTrue();
    assertThat(Inbox.isMeantFor(List.of(one, source("twee", Format.Type.CSV, null)))).isFalse();
  }
}
