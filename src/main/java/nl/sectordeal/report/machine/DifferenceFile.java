package nl.sectordeal.report.machine;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.DifferenceStatement.ChangedRow;
import nl.sectordeal.report.DifferenceStatement.Edition;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.DifferenceStatement.Moved;
import nl.sectordeal.report.DifferenceStatement.PartChange;
import nl.sectordeal.report.DifferenceStatement.Place;
import nl.sectordeal.report.DifferenceStatement.PromiseChange;
import nl.sectordeal.report.StandingCounts;
import nl.sectordeal.report.WrittenDecision;
import nl.sectordeal.report.shown.CauseWords;
import nl.sectordeal.report.shown.PromiseWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code difference.json}: figures, causes, decisions, rows; causes in words of both languages. */
public final class DifferenceFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> LANGUAGES = List.of("nl", "en");

  private DifferenceFile() {}

  /** As a tree. */
  public static String json(DifferenceStatement statement) {
    ObjectNode root =
        JSON.createObjectNode().put("job", statement.job()).put("title", statement.title());
    root.set("before", edition(statement.before()));
    root.set("after", edition(statement.after()));
    root.set("figures", list(statement.figures(), DifferenceFile::figure));
    if (!statement.euros().isEmpty()) {
      root.set("euros", list(statement.euros(), EuroDifference::figure));
    }
    if (!statement.promises().isEmpty()) {
      root.set("promises", list(statement.promises(), DifferenceFile::promise));
    }
    ArrayNode unmoved = root.putArray("unmoved");
    statement.unmoved().forEach(unmoved::add);
    return JsonText.unended(root);
  }

  private static <T> ArrayNode list(Collection<T> items, Function<T, JsonNode> form) {
    ArrayNode list = JSON.createArrayNode();
    items.forEach(item -> list.add(form.apply(item)));
    return list;
  }

  private static ObjectNode edition(Edition edition) {
    return JSON.createObjectNode()
        .put("name", edition.name())
        .put("month", edition.month().toString())
        .put("as_known_at", edition.asKnownAt().toString())
        .put("program", edition.program())
        .put("job_file_sha256", edition.jobFileSha256())
        .put("run_id", edition.runId());
  }

  private static ObjectNode figure(FigureChange figure) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("measure", figure.measure())
            .put("title", figure.title())
            .put("period", figure.period());
    node.set("before", counts(figure.before()));
    node.set("after", counts(figure.after()));
    node.set("difference", counts(figure.difference()));
    node.set("parts", list(figure.parts(), DifferenceFile::part));
    node.set("causes", list(figure.causes(), DifferenceFile::cause));
    return node;
  }

  private static ObjectNode part(PartChange part) {
    return JSON.createObjectNode()
        .put("part", part.part().name().toLowerCase(Locale.ROOT))
        .put("label", part.label())
        .put("before", part.before())
        .put("after", part.after());
  }

  private static ObjectNode promise(PromiseChange change) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("measure", change.measure())
            .put("title", change.title())
            .put("period", change.period())
            .put("before", change.before())
            .put("after", change.after());
    for (String language : LANGUAGES) {
      node.put(language, PromiseWords.sentence(change, Texts.in(Locale.forLanguageTag(language))));
    }
    return node;
  }

  private static ObjectNode counts(StandingCounts counts) {
    return JSON.createObjectNode()
        .put("counted", counts.counted())
        .put("provisional", counts.provisional())
        .put("held", counts.held())
        .put("not_durable", counts.notDurable())
        .put("not_counted", counts.notCounted());
  }

  private static ObjectNode cause(Cause cause) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("cause", cause.kind().name())
            .put("partner", cause.partner())
            .put("subject", cause.subject())
            .put("count", cause.count())
            .put("in_figure", !cause.silent());
    for (String language : LANGUAGES) {
      Texts texts = Texts.in(Locale.forLanguageTag(language));
      node.put(language, new CauseWords(texts).sentence(cause));
    }
    node.set("effect", counts(cause.effect()));
    node.set("decisions", list(cause.moved(), DifferenceFile::moved));
    return node;
  }

  private static ObjectNode moved(Moved moved) {
    ObjectNode node = JSON.createObjectNode();
    node.set("before", decision(moved.before()));
    node.set("after", decision(moved.after()));
    node.set("rows", list(moved.rows(), DifferenceFile::row));
    return node;
  }

  private static JsonNode decision(@Nullable WrittenDecision decision) {
    if (decision == null) {
      return JSON.nullNode();
    }
    ObjectNode node =
        JSON.createObjectNode()
            .put("period", decision.period())
            .put("person", decision.person())
            .put("outcome", decision.outcome())
            .put("decision", decision.verdict().name())
            .put("reason", decision.reason() == null ? "" : decision.reason().name())
            .put("date", decision.date().toString())
            .put("group", decision.group());
    ArrayNode records = node.putArray("records");
    decision.records().forEach(records::add);
    return node;
  }

  private static ObjectNode row(ChangedRow row) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("source", row.source())
            .put("sender", row.sender())
            .put("row_key", row.key())
            .put("what", row.event().name());
    ArrayNode fields = node.putArray("fields");
    row.fields().forEach(fields::add);
    node.set("before", place(row.before()));
    node.set("after", place(row.after()));
    return node;
  }

  private static JsonNode place(@Nullable Place place) {
    return place == null
        ? JSON.nullNode()
        : JSON.createObjectNode()
            .put("file", place.file())
            .put("row", place.row() == 0 ? null : place.row())
            .put("delivery", place.delivery());
  }
}
