package nl.sectordeal.record.mapping;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.record.mapping.RowMapping.Section;
import org.jspecify.annotations.Nullable;

/** Makes the readers of the claims that a mapping asks for (lezers). */
final class ClaimReaders {
  private final RowMapping mapping;
  private final MappedColumns mapped;
  private final Columns columns;

  ClaimReaders(RowMapping mapping, MappedColumns mapped, Columns columns) {
    this.mapping = mapping;
    this.mapped = mapped;
    this.columns = columns;
  }

  /**
   * One reader for each section, in the order of the sections.
   *
   * @param sender what the file says of its sender; null where senders are no employers
   */
  List<ClaimReader> all(@Nullable SenderText sender) {
    List<ClaimReader> all = new ArrayList<>();
    if (mapping.participation() != null) {
      Section section = Section.PARTICIPATION;
      all.add(
          new ParticipationReader(mapping.participation(), columns, at(section), kind(section)));
    }
    if (mapping.placement() != null) {
      Section section = Section.PLACEMENT;
      all.add(
          new PlacementReader(
              mapping.placement(),
              columns,
              at(section),
              kind(section),
              sender,
              mapping.person() == null ? null : columns.ofMapped(mapping.person().birthDate()),
              mapping.country()));
    }
    if (mapping.qualification() != null) {
      Section section = Section.QUALIFICATION;
      all.add(
          new QualificationReader(mapping.qualification(), columns, at(section), kind(section)));
    }
    if (mapping.contact() != null) {
      Section section = Section.CONTACT;
      all.add(new ContactReader(mapping.contact(), columns, at(section), kind(section)));
    }
    if (mapping.commitment() != null) {
      Section section = Section.COMMITMENT;
      all.add(
          new CommitmentReader(
              mapping.commitment(), columns, at(section), kind(section), mapping.country()));
    }
    return all;
  }

  private Presence at(Section section) {
    return new Presence(mapped, section, columns);
  }

  /**
   * The reader of a kind; values of a column that several sections share belong to the one that
   * maps them.
   */
  private @Nullable CodeReader kind(Section section) {
    RowMapping.Code own = mapping.kind(section);
    if (own == null) {
      return null;
    }
    CodeReader reader = new CodeReader(own, columns);
    for (Section other : Section.values()) {
      RowMapping.Code others = other == section ? null : mapping.kind(other);
      if (others != null && own.column() != null && own.column().equals(others.column())) {
        reader.leaveToOthers(others);
      }
    }
    return reader;
  }
}
