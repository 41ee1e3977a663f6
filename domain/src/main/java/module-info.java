/** What is true about a personal social media strategy and the posts held to it. Pure Java. */
module dev.suunta.domain {
  exports dev.suunta.domain.post.similarity;
}
