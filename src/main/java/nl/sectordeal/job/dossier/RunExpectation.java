package nl.sectordeal.job.dossier;

import java.util.List;
import java.util.Set;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import nl.sectordeal.report.MonthlyReport.NoticeCount;
import nl.sectordeal.report.machine.JsonText;
import nl.sectordeal.report.machine.RunJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code run.json} should say, as far as it follows from the rest of a dossier; what does not
 * follow from it is taken over (verwachting).
 */
final class RunExpectation {
  /** What a figure may lack; where it should, it may not be there. */
  private static final Set<String> NOT_ALWAYS =
      Set.of("not_durable", "share", "evidence", "forecast", "employers");

  private RunExpectation() {}

  /**
   * The text that should stand there.
   *
   * @param there what does
   */
  static String text(
      ObjectNode there,
      JobFile job,
      ReportMonth month,
      Derived derived,
      List<DeliveryLine> deliveries,
      List<NoticeCount> notices) {
    ObjectNode due = there.deepCopy();
    due.put("job", job.name());
    due.put("job_file_sha256", job.sha256());
    due.put("peildatum", month.peildatum().toString());
    due.set("deliveries", RunJson.deliveries(deliveries));
    due.set("persons", RunJson.persons(derived.persons()));
    due.set(
        "measures",
        measures(there.path("measures"), RunJson.measures(derived.figures(), derived.euros())));
    due.set("ties", RunJson.ties(derived.ties(), derived.euros()));
    due.set("notices", RunJson.notices(notices));
    return JsonText.of(due);
  }

  private static ArrayNode measures(JsonNode there, ArrayNode due) {
    if (there.size() != due.size()) {
      return due;
    }
    for (int i = 0; i < due.size(); i++) {
      if (there.get(i) instanceof ObjectNode figure) {
        due.set(i, figure(figure.deepCopy(), due.get(i)));
      }
    }
    return due;
  }

  private static JsonNode figure(ObjectNode there, JsonNode due) {
    NOT_ALWAYS.stream().filter(key -> !due.has(key)).forEach(there::remove);
    due.properties().forEach(entry -> there.set(entry.getKey(), entry.getValue()));
    return there;
  }
}
