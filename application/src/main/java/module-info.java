/** What one can do with a personal social media strategy, and the ports that it takes. */
module dev.suunta.application {
  requires transitive dev.suunta.domain;

  exports dev.suunta.application.documents;
  exports dev.suunta.application.imports;
  exports dev.suunta.application.imports.driven;
  exports dev.suunta.application.network.driven;
  exports dev.suunta.application.owner.driven;
  exports dev.suunta.application.post.driven;
  exports dev.suunta.application.review.driven;
  exports dev.suunta.application.shared;
  exports dev.suunta.application.strategy.driven;
}
