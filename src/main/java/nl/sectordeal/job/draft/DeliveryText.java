package nl.sectordeal.job.draft;

import java.util.List;
import java.util.Locale;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.record.look.Meaning;

/** Writes the heading {@code delivery} of a new job file. */
final class DeliveryText {
  private final YamlText yaml;
  private final Wording words;

  DeliveryText(YamlText yaml, Wording words) {
    this.yaml = yaml;
    this.words = words;
  }

  void write(String inbox, List<SourceDraft> sources) {
    yaml.open("delivery").putQuoted("inbox", inbox).remark(words.say("inbox"));
    yaml.open("sources");
    sources.forEach(this::write);
    yaml.close().close();
  }

  private void write(SourceDraft source) {
    yaml.open(source.id());
    PartnerGuess partner = source.partner();
    yaml.open("partner")
        .put("name", partner.name())
        .remark(words.say("partner.name"))
        .put("kind", partner.kind())
        .remark(words.say("partner.kind"))
        .put("national_id", partner.idPolicy())
        .remark(words.say("partner.id"));
    if (!partner.idKinds().isEmpty()) {
      yaml.putRaw("id_kinds", YamlText.list(partner.idKinds()));
    }
    yaml.close();
    NamePattern names = source.names();
    yaml.putQuoted("files", source.folder() + names.glob());
    write(source.look().format());
    yaml.putQuoted("period", names.period()).remark(words.say("period"));
    if (names.received() != null) {
      yaml.putQuoted("received", names.received());
    }
    yaml.put("mode", source.changes() ? "changes" : "full").remark(words.say("mode"));
    if (names.sender() != null) {
      yaml.open("sender_from").putQuoted("file_name", names.sender()).close();
      yaml.remark(words.say("sender"));
    }
    yaml.putRaw("due_day", "5").remark(words.say("due"));
    yaml.close();
  }

  private void write(Format format) {
    yaml.open("format").put("type", format.type().name().toLowerCase(Locale.ROOT));
    Character separator = format.separator();
    if (separator != null) {
      yaml.putQuoted("separator", separator == '\t' ? "tab" : separator.toString());
    }
    if (format.charset() != null) {
      yaml.put("charset", format.charset());
    }
    if (format.sheet() != null) {
      yaml.put("sheet", format.sheet());
    }
    Integer row = format.headerRow();
    if (row != null && row > 1) {
      yaml.putRaw("header_row", row.toString());
    }
    yaml.close();
  }

  /** Whether the sender's number can stand for the employer. */
  static boolean senderIsEmployer(SourceDraft source) {
    String sender = source.names().sender();
    return sender != null
        && sender.contains("\\d{8}")
        && source.look().find(Meaning.EMPLOYER) == null;
  }
}
