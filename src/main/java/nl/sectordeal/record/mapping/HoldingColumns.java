package nl.sectordeal.record.mapping;

import java.util.HashSet;
import java.util.Set;
import nl.sectordeal.record.mapping.RowMapping.Code;
import nl.sectordeal.record.mapping.RowMapping.PlacementColumns;
import nl.sectordeal.record.mapping.RowMapping.Section;
import nl.sectordeal.record.mapping.RowMapping.StatusColumns;
import nl.sectordeal.record.table.HeadingName;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a source in which a value that the job file does not map has the whole row wait;
 * in any other column only the value does (kolommen die aanhouden).
 */
public final class HoldingColumns {
  private final Set<String> names = new HashSet<>();

  /** Those of a source. */
  public HoldingColumns(RowMapping mapping) {
    add(mapping.withdrawal());
    for (Section section : Section.values()) {
      add(mapping.kind(section));
    }
    PlacementColumns placement = mapping.placement();
    if (placement != null) {
      add(placement.proof());
      add(placement.neverStarted());
    }
    StatusColumns status = mapping.status();
    if (status != null && !tellsWhatHappened(mapping)) {
      add(status.group());
      add(status.position());
    }
  }

  private static boolean tellsWhatHappened(RowMapping mapping) {
    return mapping.participation() != null
        || mapping.placement() != null
        || mapping.qualification() != null
        || mapping.contact() != null
        || mapping.commitment() != null;
  }

  private void add(@Nullable Code code) {
    if (code != null && code.column() != null) {
      names.add(HeadingName.normalised(code.column()));
    }
  }

  /** Whether a column is one of them, by the sender's heading. */
  public boolean has(String heading) {
    return names.contains(HeadingName.normalised(heading));
  }
}
