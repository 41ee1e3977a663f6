/** What is true about a personal social media strategy and the posts held to it. Pure Java. */
module dev.suunta.domain {
  exports dev.suunta.domain.baseline;
  exports dev.suunta.domain.finding;
  exports dev.suunta.domain.network;
  exports dev.suunta.domain.people;
  exports dev.suunta.domain.people.name;
  exports dev.suunta.domain.post;
  exports dev.suunta.domain.post.gate;
  exports dev.suunta.domain.post.reading;
  exports dev.suunta.domain.post.similarity;
  exports dev.suunta.domain.shared;
  exports dev.suunta.domain.strategy;
  exports dev.suunta.domain.text;
}
