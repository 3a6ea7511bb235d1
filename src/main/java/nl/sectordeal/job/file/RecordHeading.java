package nl.sectordeal.job.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.mapping.RowMapping;
import nl.sectordeal.record.mapping.RowMapping.Code;
import nl.sectordeal.record.mapping.RowMapping.CommitmentColumns;
import nl.sectordeal.record.mapping.RowMapping.ContactColumns;
import nl.sectordeal.record.mapping.RowMapping.ParticipationColumns;
import nl.sectordeal.record.mapping.RowMapping.PersonColumns;
import nl.sectordeal.record.mapping.RowMapping.PlacementColumns;
import nl.sectordeal.record.mapping.RowMapping.QualificationColumns;
import nl.sectordeal.record.mapping.RowMapping.StatusColumns;
import org.jspecify.annotations.Nullable;

/** The heading {@code record}: which of the partner's columns is what. */
final class RecordHeading {
  private static final Map<String, PartnerKind> KINDS =
      Map.of(
          "gemeente", PartnerKind.GEMEENTE,
          "uwv", PartnerKind.UWV,
          "roc", PartnerKind.ROC,
          "werkgever", PartnerKind.EMPLOYER,
          "overig", PartnerKind.OTHER);

  private RecordHeading() {}

  static RowMapping mapping(String source, Node partner, Node node, Country country) {
    RowMapping mapping =
        new RowMapping(
            source,
            kind(partner),
            IdPolicy.valueOf(partner.text("national_id", "forbidden").toUpperCase(Locale.ROOT)),
            idKinds(partner),
            node.texts("key"),
            node.findCode("withdraw"),
            person(node.find("person")),
            status(node.find("status")),
            participation(node.find("participation")),
            placement(node.find("placement")),
            qualification(node.find("qualification")),
            contact(node.find("contact")),
            commitment(node.find("commitment")),
            IntakeHeading.columns(node.find("intake")),
            country);
    refuseNationalIds(mapping, node);
    refuseUnknownProof(mapping, node);
    CodeLists.refuseUndated(mapping, node);
    return mapping;
  }

  static PartnerKind kind(Node partner) {
    PartnerKind kind = KINDS.get(partner.text("kind"));
    if (kind == null) {
      throw partner
          .at("kind")
          .unknown("jobfile.enum", partner.text("kind"), new TreeSet<>(KINDS.keySet()));
    }
    return kind;
  }

  private static List<IdKind> idKinds(Node partner) {
    if (!partner.has("id_kinds")) {
      return List.of(IdKind.BSN);
    }
    List<IdKind> kinds = new ArrayList<>();
    partner
        .texts("id_kinds")
        .forEach(kind -> kinds.add(IdKind.valueOf(kind.toUpperCase(Locale.ROOT))));
    return List.copyOf(kinds);
  }

  /**
   * A national id may not come in by a side door: as the key, or from a partner who may not send
   * it.
   */
  private static void refuseNationalIds(RowMapping mapping, Node node) {
    PersonColumns person = mapping.person();
    if (person == null) {
      return;
    }
    for (String id : new String[] {person.nationalId(), person.educationId()}) {
      if (id != null && mapping.key().contains(id)) {
        throw node.at("key").mistake("jobfile.id.key", Map.of("value", id));
      }
      if (id != null && mapping.nationalId() == IdPolicy.FORBIDDEN) {
        throw node.at("person").mistake("jobfile.id.forbidden", Map.of("value", id));
      }
    }
  }

  /** A misspelt state of proof would silently confirm nothing. */
  private static void refuseUnknownProof(RowMapping mapping, Node node) {
    Code proof = mapping.placement() == null ? null : mapping.placement().proof();
    if (proof == null) {
      return;
    }
    proof
        .values()
        .forEach(
            (value, code) -> {
              if (!RowMapping.PROOFS.contains(code)) {
                throw node.at("placement")
                    .at("proof")
                    .at("values")
                    .at(value)
                    .unknown("jobfile.enum", code, new TreeSet<>(RowMapping.PROOFS));
              }
            });
  }

  private static @Nullable PersonColumns person(@Nullable Node node) {
    return node == null
        ? null
        : new PersonColumns(
            node.findText("national_id"),
            node.findText("education_id"),
            node.findText("given_name"),
            node.findText("initials"),
            node.findText("particle"),
            node.findText("surname"),
            node.findText("partner_particle"),
            node.findText("partner_surname"),
            node.findText("birth_date"),
            node.findCode("gender"),
            node.findText("postcode"),
            node.findText("house_number"),
            node.findText("street"),
            node.findText("city"),
            node.findText("client_number"));
  }

  private static @Nullable StatusColumns status(@Nullable Node node) {
    return node == null
        ? null
        : new StatusColumns(
            node.findCode("group"),
            node.findCode("position"),
            node.findText("from"),
            node.findText("until"));
  }

  private static @Nullable ParticipationColumns participation(@Nullable Node node) {
    return node == null
        ? null
        : new ParticipationColumns(
            node.code("kind"),
            node.findText("provider"),
            node.text("start"),
            node.findText("end"),
            node.findCode("result"),
            node.findCode("group"),
            attributes(node));
  }

  /**
   * Whether the senders of a source are the employers of its placements.
   *
   * @param column heading of the column in which the sender stands; null when in none
   */
  static boolean senderIsEmployer(@Nullable Node record, @Nullable String column) {
    Node placement = record == null ? null : record.find("placement");
    return placement != null
        && (isFromSender(placement)
            || (column != null && column.equals(placement.findText("employer"))));
  }

  private static boolean isFromSender(Node placement) {
    return placement.has("employer") && placement.at("employer").json().isObject();
  }

  private static @Nullable PlacementColumns placement(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    boolean fromSender = isFromSender(node);
    return new PlacementColumns(
        node.findCode("kind"),
        fromSender ? null : node.findText("employer"),
        node.findText("employer_name"),
        fromSender,
        node.text("start"),
        node.findText("end"),
        node.findText("planned_end"),
        node.findText("hours"),
        node.findCode("contract"),
        node.findCode("proof"),
        node.findCode("never_started"),
        node.findCode("group"),
        attributes(node),
        ages(node.at("ages")));
  }

  private static Map<String, Integer> ages(Node node) {
    Map<String, Integer> ages = new LinkedHashMap<>();
    node.children().keySet().forEach(name -> ages.put(name, node.number(name, 0)));
    return ages;
  }

  private static @Nullable QualificationColumns qualification(@Nullable Node node) {
    return node == null
        ? null
        : new QualificationColumns(node.code("kind"), node.text("date"), node.findCode("group"));
  }

  private static @Nullable ContactColumns contact(@Nullable Node node) {
    return node == null
        ? null
        : new ContactColumns(
            node.code("kind"),
            node.text("date"),
            node.findText("answered"),
            node.findCode("group"),
            attributes(node));
  }

  private static Map<String, Code> attributes(Node section) {
    Map<String, Code> attributes = new LinkedHashMap<>();
    Node names = section.at("attributes");
    names.children().keySet().forEach(name -> attributes.put(name, names.code(name)));
    return attributes;
  }

  private static @Nullable CommitmentColumns commitment(@Nullable Node node) {
    return node == null
        ? null
        : new CommitmentColumns(
            node.code("kind"),
            node.text("employer"),
            node.findText("employer_name"),
            node.findText("number"),
            node.text("from"),
            node.findText("until"));
  }
}
