package dev.suunta.planted.adapters.files;

/** Planted: the command line outside its place. */
public class KnowsPicocli {
  public picocli.CommandLine line = new picocli.CommandLine(new Object());
}
