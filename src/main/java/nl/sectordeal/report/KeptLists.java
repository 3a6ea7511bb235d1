package nl.sectordeal.report;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The long lists as they are kept from one run to the next (bewaarde lijsten).
 *
 * @param earlier folder with the lists that the run before kept; null when there are none
 * @param next folder for those of this run
 * @param linked whether those may be the very files that are written
 * @param dropped numbers of persons whose earlier lines are left out
 */
public record KeptLists(@Nullable Path earlier, Path next, boolean linked, Set<String> dropped) {}
