package nl.sectordeal.report.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.AuditProof;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Resolved;
import nl.sectordeal.outcome.Outcome.Side;
import nl.sectordeal.report.AmountList;
import nl.sectordeal.report.Explanation.Evidence;
import nl.sectordeal.report.Explanation.Line;
import org.jspecify.annotations.Nullable;

/** A decision with all that it rests on as a tree of names and values (boom). */
final class Tree {
  private Tree() {}

  static Map<String, Object> of(Line line) {
    Decision decision = line.decision();
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("measure", decision.measure());
    branch.put("period", decision.period());
    branch.put("person", decision.person());
    branch.put("decision", decision.verdict().name());
    branch.put("reason", decision.reason() == null ? "" : decision.reason().name());
    branch.put("date", decision.date().toString());
    branch.put("group", decision.group());
    branch.put("outcome", decision.outcome());
    branch.put("settled", outcome(line.outcome()));
    branch.put("proof", proof(line.proof()));
    if (line.worth() != null) {
      branch.put("worth", AmountCsv.worth(new AmountList.Line(decision.measure(), line.worth())));
    }
    branch.put("rows", line.rows().stream().map(Tree::row).toList());
    return branch;
  }

  private static Map<String, Object> outcome(Outcome outcome) {
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("kind", outcome.kind().label());
    branch.put("type", outcome.facts().type());
    branch.put("state", outcome.facts().state().name());
    branch.put("start", outcome.start().toString());
    branch.putAll(facts(outcome));
    if (outcome instanceof Placement placement) {
      branch.put("sides", placement.sides().stream().map(Tree::side).toList());
      branch.put("differences", placement.differences().stream().map(Tree::difference).toList());
      branch.put("resolved", placement.resolved().stream().map(Tree::resolved).toList());
    }
    return branch;
  }

  /** What is settled of an outcome beside its start, by name. */
  static Map<String, String> facts(Outcome outcome) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (outcome instanceof Placement placement) {
      facts.put("status", placement.status().name());
      facts.put("end", Plain.date(placement.end()));
      facts.put("planned_end", Plain.date(placement.plannedEnd()));
      facts.put("employer", Plain.text(placement.employer()));
      facts.put("hours", Plain.decimal(placement.hours()));
      facts.put("contract", Plain.text(placement.contract()));
    }
    if (outcome instanceof Participation participation) {
      facts.put("end", Plain.date(participation.end()));
      facts.put("provider", Plain.text(participation.provider()));
      facts.put("result", Plain.text(participation.result()));
    }
    facts.putAll(outcome.facts().attributes());
    return facts;
  }

  private static Map<String, Object> side(Side side) {
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("record", side.record());
    branch.put("sender", side.sender());
    branch.put("side", side.publicSide() ? "public" : "other");
    branch.put("held", side.held());
    branch.put("start", side.start().toString());
    branch.put("end", Plain.date(side.end()));
    branch.put("hours", Plain.decimal(side.hours()));
    branch.put("contract", Plain.text(side.contract()));
    return branch;
  }

  private static Map<String, Object> difference(Difference difference) {
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("field", difference.field().name());
    branch.put("first_source", difference.firstSource());
    branch.put("first_value", difference.firstValue());
    branch.put("other_source", difference.otherSource());
    branch.put("other_key", difference.otherKey());
    branch.put("other_value", difference.otherValue());
    return branch;
  }

  private static Map<String, Object> resolved(Resolved resolved) {
    Map<String, Object> branch = difference(resolved.difference());
    branch.put("at", resolved.by().effective().toString());
    branch.put("because", resolved.by().because());
    return branch;
  }

  private static @Nullable Map<String, Object> proof(@Nullable AuditProof proof) {
    if (proof == null) {
      return null;
    }
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("proof", proof.proof().name());
    branch.put("outcome", proof.outcome());
    branch.put("missing", proof.missing() == null ? "" : proof.missing().name());
    branch.put("until", Plain.date(proof.until()));
    branch.put("readiness", proof.readiness().name());
    return branch;
  }

  private static Map<String, Object> row(Evidence row) {
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("source", row.source());
    branch.put("sender", row.sender());
    branch.put("key", row.key());
    branch.put("partner", row.partner());
    branch.put("role", row.role().name());
    branch.put("live", row.live());
    branch.put("held", row.held());
    branch.put("file", row.file().name());
    branch.put("row", row.number());
    branch.put("delivery", row.file().delivery());
    branch.put("sha256", row.file().sha256());
    branch.put("period", row.file().period());
    branch.put("received", row.file().received());
    List<Object> claims = new ArrayList<>();
    row.claims()
        .forEach(
            claim -> {
              Map<String, String> told = new LinkedHashMap<>();
              told.put("kind", claim.kind());
              told.putAll(claim.facts());
              claims.add(told);
            });
    branch.put("claims", claims);
    return branch;
  }
}
