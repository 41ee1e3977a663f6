package dev.suunta.planted.adapters.files;

import java.sql.SQLException;

/** Planted: the store outside its place. */
public class KnowsSql {
  public void fail() throws SQLException {
    throw new SQLException();
  }
}
