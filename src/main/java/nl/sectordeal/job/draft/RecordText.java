package nl.sectordeal.job.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.record.look.FileLook;
import nl.sectordeal.record.look.Meaning;
import nl.sectordeal.record.look.Vocabulary;

/** Writes the heading {@code record} of a new job file: which column is what. */
final class RecordText {
  private final YamlText yaml;
  private final Wording words;
  private final SourceDraft source;
  private final FileLook look;
  private final ColumnText columns;
  private final ClaimText claims;

  private RecordText(YamlText yaml, Wording words, Vocabulary vocabulary, SourceDraft source) {
    this.yaml = yaml;
    this.words = words;
    this.source = source;
    this.look = source.look();
    this.columns = new ColumnText(yaml, words, vocabulary, look);
    this.claims = new ClaimText(yaml, words, vocabulary, source, columns);
  }

  static void write(
      YamlText yaml, Wording words, Vocabulary vocabulary, List<SourceDraft> sources) {
    yaml.open("record").remark(words.say("record"));
    sources.forEach(source -> new RecordText(yaml, words, vocabulary, source).write());
    yaml.close();
  }

  private void write() {
    yaml.open(source.id());
    writeKey();
    if (source.changes()) {
      columns.putCodes("withdraw", Meaning.WITHDRAWAL);
    }
    writePerson();
    source.claims().forEach(claims::write);
    writeUnused();
    yaml.close();
  }

  private void writeKey() {
    List<String> key = look.key();
    if (key.isEmpty()) {
      yaml.put("key", look.columns().get(0).heading()).remark(words.say("key.none"));
      columns.use(List.of(look.columns().get(0).heading()));
      return;
    }
    columns.use(key);
    if (key.size() == 1) {
      yaml.put("key", key.get(0));
    } else {
      yaml.putRaw("key", YamlText.list(key));
    }
    boolean named = columns.has(Meaning.KEY) && key.size() == 1;
    yaml.remark(words.say(named ? "key" : "key.several"));
  }

  /** What tells of a person, in the order of the job file; there each is a key by its name. */
  private void writePerson() {
    List<Meaning> there =
        EnumSet.range(Meaning.NATIONAL_ID, Meaning.CLIENT_NUMBER).stream()
            .filter(meaning -> columns.has(meaning) && mayTell(meaning))
            .toList();
    if (there.isEmpty() || source.claims().contains(Claim.COMMITMENT)) {
      return;
    }
    yaml.open("person");
    for (Meaning meaning : there) {
      String key = meaning.name().toLowerCase(Locale.ROOT);
      if (meaning == Meaning.GENDER) {
        columns.putCodes(key, meaning);
      } else {
        columns.put(key, meaning);
      }
    }
    yaml.close();
  }

  private boolean mayTell(Meaning meaning) {
    return switch (meaning) {
      case NATIONAL_ID, EDUCATION_ID -> !source.partner().idPolicy().equals("forbidden");
      case WHOLE_NAME -> false;
      default -> true;
    };
  }

  private void writeUnused() {
    List<String> unused = columns.unused();
    if (!unused.isEmpty()) {
      yaml.comment(words.say("unused", "columns", String.join("; ", unused)));
    }
  }
}
