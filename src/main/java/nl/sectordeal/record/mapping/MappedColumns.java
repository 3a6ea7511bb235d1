package nl.sectordeal.record.mapping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.mapping.RowMapping.Section;
import org.jspecify.annotations.Nullable;

/** The columns that a job file names for one source, section by section (vertaalde kolommen). */
public final class MappedColumns {

  private final RowMapping mapping;
  private final Map<Section, List<String>> bySection = new LinkedHashMap<>();

  /** The columns of a mapping. */
  public MappedColumns(RowMapping mapping) {
    this.mapping = mapping;
    putParticipation(mapping.participation());
    putPlacement(mapping.placement());
    putQualification(mapping.qualification());
    putContact(mapping.contact());
    putCommitment(mapping.commitment());
  }

  /** Every column that the mapping names, each once. */
  public List<String> all() {
    Set<String> all = new LinkedHashSet<>(mapping.key());
    all.addAll(names(column(mapping.withdrawal())));
    all.addAll(ofPerson());
    all.addAll(ofStatus());
    bySection.values().forEach(all::addAll);
    all.addAll(ofIntake());
    return List.copyOf(all);
  }

  /**
   * Columns without which no row of the section can be read: kinds and days on which something
   * began.
   */
  List<String> required() {
    Set<String> required = new LinkedHashSet<>(mapping.key());
    bySection.keySet().forEach(section -> required.addAll(kindAndStart(section)));
    return List.copyOf(required);
  }

  /**
   * Columns that show by being filled that a row tells something of this section: its kind and
   * start, and those that no other part of the row uses.
   */
  List<String> telling(Section section) {
    Set<String> elsewhere = new LinkedHashSet<>(mapping.key());
    elsewhere.addAll(ofPerson());
    elsewhere.addAll(ofStatus());
    bySection.forEach(
        (other, names) -> {
          if (other != section) {
            elsewhere.addAll(names);
          }
        });
    Set<String> telling = new LinkedHashSet<>(kindAndStart(section));
    for (String name : of(section)) {
      if (!elsewhere.contains(name)) {
        telling.add(name);
      }
    }
    return List.copyOf(telling);
  }

  /** Whether a row may leave this section out: when it can tell something else. */
  boolean mayBeLeftOut(Section section) {
    boolean another = bySection.keySet().stream().anyMatch(other -> other != section);
    RowMapping.StatusColumns status = mapping.status();
    return another || (status != null && (status.from() != null || status.until() != null));
  }

  private List<String> of(Section section) {
    return Objects.requireNonNull(bySection.get(section), section.name());
  }

  /** The column of the day on which what the section tells began. */
  String start(Section section) {
    return of(section).get(kindColumns(section));
  }

  private List<String> kindAndStart(Section section) {
    return of(section).subList(0, kindColumns(section) + 1);
  }

  private int kindColumns(Section section) {
    return column(mapping.kind(section)) == null ? 0 : 1;
  }

  /** Columns that describe a person. */
  public Set<String> ofPerson() {
    RowMapping.PersonColumns person = mapping.person();
    if (person == null) {
      return Set.of();
    }
    boolean forbidden = mapping.nationalId() == IdPolicy.FORBIDDEN;
    return names(
        forbidden ? null : person.nationalId(),
        forbidden ? null : person.educationId(),
        person.givenName(),
        person.initials(),
        person.particle(),
        person.surname(),
        person.partnerParticle(),
        person.partnerSurname(),
        person.birthDate(),
        column(person.gender()),
        person.postcode(),
        person.houseNumber(),
        person.street(),
        person.city(),
        person.clientNumber());
  }

  private Set<String> ofStatus() {
    RowMapping.StatusColumns status = mapping.status();
    return status == null
        ? Set.of()
        : names(column(status.group()), column(status.position()), status.from(), status.until());
  }

  private Set<String> ofIntake() {
    RowMapping.IntakeColumns intake = mapping.intake();
    if (intake == null) {
      return Set.of();
    }
    Set<String> names = names(intake.on(), intake.hours());
    intake.codes().values().forEach(code -> names.addAll(names(column(code))));
    names.addAll(intake.days().values());
    return names;
  }

  private void putParticipation(RowMapping.@Nullable ParticipationColumns part) {
    if (part != null) {
      put(
          Section.PARTICIPATION,
          part.attributes(),
          column(part.kind()),
          part.start(),
          part.provider(),
          part.end(),
          column(part.result()),
          column(part.group()));
    }
  }

  private void putPlacement(RowMapping.@Nullable PlacementColumns placement) {
    if (placement != null) {
      put(
          Section.PLACEMENT,
          placement.attributes(),
          column(placement.kind()),
          placement.start(),
          placement.employer(),
          placement.employerName(),
          placement.end(),
          placement.plannedEnd(),
          placement.hours(),
          column(placement.contract()),
          column(placement.proof()),
          column(placement.neverStarted()),
          column(placement.group()));
    }
  }

  private void putQualification(RowMapping.@Nullable QualificationColumns qualification) {
    if (qualification != null) {
      put(
          Section.QUALIFICATION,
          column(qualification.kind()),
          qualification.date(),
          column(qualification.group()));
    }
  }

  private void putContact(RowMapping.@Nullable ContactColumns contact) {
    if (contact != null) {
      put(
          Section.CONTACT,
          contact.attributes(),
          column(contact.kind()),
          contact.date(),
          contact.answered(),
          column(contact.group()));
    }
  }

  private void putCommitment(RowMapping.@Nullable CommitmentColumns commitment) {
    if (commitment != null) {
      put(
          Section.COMMITMENT,
          column(commitment.kind()),
          commitment.from(),
          commitment.employer(),
          commitment.employerName(),
          commitment.number(),
          commitment.until());
    }
  }

  /** The section's own columns, then those of its attributes. */
  private void put(
      Section section, Map<String, RowMapping.Code> attributes, @Nullable String... names) {
    Set<String> all = names(names);
    attributes.values().forEach(code -> all.addAll(names(column(code))));
    bySection.put(section, List.copyOf(all));
  }

  /** The kind first, where it has a column, and then the start. */
  private void put(Section section, @Nullable String... names) {
    bySection.put(section, List.copyOf(names(names)));
  }

  private static @Nullable String column(RowMapping.@Nullable Code code) {
    return code == null ? null : code.column();
  }

  private static Set<String> names(@Nullable String... names) {
    Set<String> present = new LinkedHashSet<>();
    for (String name : names) {
      if (name != null) {
        present.add(name);
      }
    }
    return present;
  }
}
