package nl.sectordeal.job.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.record.mapping.CodeList;
import nl.sectordeal.record.mapping.RowMapping;
import org.jspecify.annotations.Nullable;

/** The code lists with dates that a job declares, by name (codelijsten). */
final class CodeLists {

  private static final List<String> CLAIMS =
      List.of("participation", "placement", "qualification", "contact", "commitment");

  private CodeLists() {}

  static Map<String, CodeList> of(Node job) {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    if (job.has("lists")) {
      job.at("lists").children().forEach((name, node) -> lists.put(name, list(node)));
    }
    return lists;
  }

  private static CodeList list(Node node) {
    List<CodeList.Entry> entries = new ArrayList<>();
    for (Node item : node.items()) {
      LocalDate from = item.has("from") ? item.date("from") : null;
      LocalDate until = item.has("until") ? item.date("until") : null;
      refuseBackwards(item, from, until);
      for (String value : item.texts("values")) {
        entries.add(new CodeList.Entry(value, item.text("code"), from, until));
      }
    }
    try {
      return new CodeList(entries);
    } catch (IllegalArgumentException twice) {
      throw node.mistake("jobfile.list.twice", Map.of("value", String.valueOf(twice.getMessage())));
    }
  }

  private static void refuseBackwards(
      Node item, @Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null && until != null && until.isBefore(from)) {
      throw item.mistake("jobfile.backwards");
    }
  }

  /** A list with dates asks for a day, which these are told before or without. */
  static void refuseUndated(RowMapping mapping, Node node) {
    RowMapping.PersonColumns person = mapping.person();
    RowMapping.StatusColumns status = mapping.status();
    boolean undated =
        hasList(mapping.withdrawal())
            || (person != null && hasList(person.gender()))
            || (status != null && (hasList(status.group()) || hasList(status.position())))
            || CLAIMS.stream().anyMatch(claim -> node.at(claim).at("kind").has("list"));
    if (undated) {
      throw node.mistake("jobfile.list.undated");
    }
  }

  private static boolean hasList(RowMapping.@Nullable Code code) {
    return code != null && code.list() != null;
  }
}
