package nl.sectordeal.job;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * Holds a PostgreSQL database for one process at a time, also where two processes have data folders
 * of their own, and tells a second one who has it. The server lets go of it when the connection
 * ends, so a killed run leaves nothing to clear.
 */
final class JdbcDatabaseLock implements AutoCloseable {
  /** Any number that nobody else in this database locks: the letters of our name. */
  private static final int KEY = 0x5EC70DEA;

  private static final String WHO =
      "select a.application_name from pg_locks l join pg_stat_activity a on a.pid = l.pid where"
          + " l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = ? and"
          + " l.database = (select oid from pg_database where datname = current_database())";
  private static final int LONGEST_NAME = 63;

  private final Connection connection;

  private JdbcDatabaseLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes the lock.
   *
   * @param what the command, to tell another process that wants the same database
   * @throws UserMistake when another process has it, or when the server cannot be reached
   */
  static JdbcDatabaseLock take(String url, String user, String password, String what) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new UserMistake("mistake.database.address", Map.of("url", url));
    }
    try {
      Connection connection = DriverManager.getConnection(url, user, password);
      if (!tryLock(connection, what)) {
        String holder = holder(connection);
        connection.close();
        throw new InUse("mistake.database.inUse", Map.of("holder", holder));
      }
      return new JdbcDatabaseLock(connection);
    } catch (SQLException e) {
      throw Database.unreachable(url, e);
    }
  }

  private static boolean tryLock(Connection connection, String what) throws SQLException {
    try (PreparedStatement name =
            connection.prepareStatement("select set_config('application_name', ?, false)");
        PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      String holder = "pid " + ProcessHandle.current().pid() + ": " + what;
      name.setString(1, holder.substring(0, Math.min(LONGEST_NAME, holder.length())));
      name.executeQuery().close();
      lock.setLong(1, KEY);
      try (ResultSet row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static String holder(Connection connection) throws SQLException {
    try (PreparedStatement who = connection.prepareStatement(WHO)) {
      who.setLong(1, KEY);
      try (ResultSet row = who.executeQuery()) {
        return row.next() ? row.getString(1) : "pid ?";
      }
    }
  }

  @Override
  public void close() {
    // Unlocked first: the server ends a closed connection only in a while.
    try (connection;
        PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
      unlock.setLong(1, KEY);
      unlock.executeQuery().close();
    } catch (SQLException gone) {
      // A connection that is lost holds no lock either.
    }
  }
}
