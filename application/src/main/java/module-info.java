/** What one can do with a personal social media strategy, and the ports that it takes. */
module dev.suunta.application {
  requires transitive dev.suunta.domain;

  exports dev.suunta.application.baseline;
  exports dev.suunta.application.baseline.driven;
  exports dev.suunta.application.baseline.driving;
  exports dev.suunta.application.documents;
  exports dev.suunta.application.imports;
  exports dev.suunta.application.imports.driven;
  exports dev.suunta.application.imports.driving;
  exports dev.suunta.application.network;
  exports dev.suunta.application.network.driven;
  exports dev.suunta.application.network.driving;
  exports dev.suunta.application.owner;
  exports dev.suunta.application.owner.driven;
  exports dev.suunta.application.owner.driving;
  exports dev.suunta.application.people;
  exports dev.suunta.application.people.driven;
  exports dev.suunta.application.people.driving;
  exports dev.suunta.application.post;
  exports dev.suunta.application.post.driven;
  exports dev.suunta.application.post.driving;
  exports dev.suunta.application.review;
  exports dev.suunta.application.review.driven;
  exports dev.suunta.application.review.driving;
  exports dev.suunta.application.shared;
  exports dev.suunta.application.strategy;
  exports dev.suunta.application.strategy.driven;
  exports dev.suunta.application.strategy.driving;
}
