package nl.sectordeal.record;

import java.util.List;

/** A version of a row about to be stored; see {@link RowVersion} for what the numbers mean. */
public record NewVersion(
    long id,
    String key,
    int number,
    long first,
    long previous,
    long identity,
    long content,
    long core,
    boolean hasPerson,
    PersonMarks marks,
    long profile,
    Traits traits,
    List<Claim> claims) {}
