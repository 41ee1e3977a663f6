package dev.suunta.planted.adapters.files;

/** Planted: the pages outside their place. */
public class KnowsJavalin {
  public void serve(io.javalin.http.Context context) {
    context.result();
  }
}
