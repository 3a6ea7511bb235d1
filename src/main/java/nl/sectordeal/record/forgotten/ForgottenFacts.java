package nl.sectordeal.record.forgotten;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.codec.CodecInput;
import nl.sectordeal.record.codec.CodecOutput;
import nl.sectordeal.record.codec.RowCodec;
import org.jspecify.annotations.Nullable;

/**
 * Writes what stays of a row as bytes and reads it back (feiten). The first byte is the version of
 * the form; older forms stay readable, since these bytes cannot be made again.
 */
final class ForgottenFacts {
  private static final int VERSION = 1;
  private static final int PERSON = 1;
  private static final int HELD = 2;
  private static final List<ReadRow.State> STATES =
      List.of(ReadRow.State.GOOD, ReadRow.State.REJECTED, ReadRow.State.WITHDRAWS);
  private static final List<Severity> SEVERITIES =
      List.of(Severity.REJECT, Severity.HOLD, Severity.WARN, Severity.INFO);

  private ForgottenFacts() {}

  static byte[] encode(ReadRow row) {
    CodecOutput out = new CodecOutput();
    out.putByte(VERSION);
    out.putLong(row.number());
    out.putText(row.key());
    out.putByte(STATES.indexOf(row.state()));
    out.putByte((row.hasPerson() ? PERSON : 0) | (row.held() ? HELD : 0));
    UUID stand = row.marks().id();
    out.putText(stand == null ? null : stand.toString());
    out.putLong(row.content());
    out.putLong(row.core());
    putNotices(row.notices(), out);
    byte[] claims = new RowCodec().encode(row.claims());
    out.putLong(claims.length);
    for (byte one : claims) {
      out.putByte(one);
    }
    return out.toBytes();
  }

  private static void putNotices(List<Notice> notices, CodecOutput out) {
    out.putLong(notices.size());
    for (Notice notice : notices) {
      out.putText(notice.code());
      out.putByte(SEVERITIES.indexOf(notice.severity()));
      out.putText(notice.column());
      out.putText(notice.value());
      out.putLong(notice.count());
    }
  }

  static ReadRow decode(byte[] bytes) {
    CodecInput in = new CodecInput(bytes, CodecInput.nothingSeen());
    int version = in.takeByte();
    if (version != VERSION) {
      throw new IllegalStateException("facts are stored in version " + version + ", not 1");
    }
    int number = in.takeInt();
    String key = in.takeTextOrNull();
    ReadRow.State state = STATES.get(in.takeByte());
    int what = in.takeByte();
    PersonMarks marks = standIn(in.takeTextOrNull());
    long content = in.takeLong();
    long core = in.takeLong();
    List<Notice> notices = takeNotices(number, in);
    byte[] claims = new byte[in.takeInt()];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = (byte) in.takeByte();
    }
    return new ReadRow(
        number,
        key,
        state,
        (what & PERSON) != 0,
        (what & HELD) != 0,
        marks,
        0,
        Traits.UNKNOWN,
        new RowCodec().decode(claims),
        content,
        core,
        notices,
        null);
  }

  private static PersonMarks standIn(@Nullable String mark) {
    return mark == null ? PersonMarks.NOBODY : PersonMarks.standIn(UUID.fromString(mark));
  }

  private static List<Notice> takeNotices(int number, CodecInput in) {
    List<Notice> notices = new ArrayList<>();
    for (int i = in.takeInt(); i > 0; i--) {
      String code = in.takeText();
      Severity severity = SEVERITIES.get(in.takeByte());
      notices.add(
          new Notice(
              code, severity, number, in.takeTextOrNull(), in.takeTextOrNull(), in.takeLong()));
    }
    return notices;
  }
}
