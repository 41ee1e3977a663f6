package dev.suunta.bootstrap.cli;

/** Strategies as YAML documents. */
final class GivenStrategy {
  /** A strategy that serves two goals on six networks; one trial is over, one place is open. */
  static final String WIDE =
      """
      format: 1
      time-a-week: 5 h
      review-months: 6
      zone: UTC
      goals:
        relationships:
          name: Make and strengthen personal relationships
          value-question: Does it build personal relationships in a valuable way?
        work:
          name: Promote my work
          value-question: Does it promote my cause in a way that is valuable to others?
      topics:
        children:
          name: My children
          signs: [my kids]
        market:
          name: The market
          signs: ["invoice*"]
      groups:
        camp:
          name: Summer camp people
          unwelcome: [market]
      networks:
        linkedin:
          serves: [work]
          admits: peers-and-customers
          audience: public
          call: always
          unwelcome: [children]
          hours: [tue wed thu 08:00-09:30]
          posts-a-week: 4
          minutes-a-post: 20
        facebook:
          serves: [relationships]
          admits: met-in-person
          audience: group camp
          call: welcome
          cares: [children]
          hours: [daily 17:00-21:00]
          posts-a-week: 2
          minutes-a-post: 15
        x:
          serves: [relationships, work]
          admits: anyone
          audience: public
          call: leans
          unwelcome: [children]
          hours: [daily 20:00-22:00]
          posts-a-week: 2
          minutes-a-post: 5
        youtube:
          serves: [work]
          admits: those-who-were-there
          audience: unlisted
          call: welcome
          unwelcome: [children]
          hours: [weekdays 17:00-20:00]
          posts-a-week: 1
          minutes-a-post: 60
        threads:
          serves: [work]
          admits: anyone
          call: welcome
          unwelcome: [children]
          hours: [weekdays 17:00-20:00]
          posts-a-week: 1
          minutes-a-post: 5
        board:
          serves: [work]
          admits: anyone
          audience: public
          call: welcome
          unwelcome: [children]
          hours: [weekdays 17:00-20:00]
          posts-a-week: 1
          minutes-a-post: 5
        mastodon:
          serves: [work]
          admits: anyone
          audience: public
          call: welcome
          unwelcome: [children]
          hours: [weekdays 08:00-09:00]
          posts-a-week: 3
          minutes-a-post: 5
          trial:
            question: Do people answer there?
            ends: 2020-01-31
      """;

  /** A network of somebody's own that takes no post without text. */
  static final String BOARD =
      """
      format: 1
      id: board
      name: Notice board
      tie: follow
      reaches: [public]
      publishing:
        by-hand:
          text: [200 code-points]
          text-required: true
          media:
            kinds:
              image: unknown
      ground-rules:
        serves: [work]
        admits: anyone
        audience: public
        call: welcome
      """;

  /** A small one with nothing to say against it. */
  static final String SMALL =
      """
      format: 1
      time-a-week: 3 h
      review-months: 6
      zone: UTC
      goals:
        work:
          name: Promote my work
          value-question: Does it promote my cause in a way that is valuable to others?
      topics:
        children:
          name: My children
          signs: [my kids]
      networks:
        linkedin:
          serves: [work]
          admits: peers-and-customers
          audience: public
          call: always
          unwelcome: [children]
          hours: [tue wed thu 08:00-09:30]
          posts-a-week: 2
          minutes-a-post: 20
      """;

  private GivenStrategy() {}
}
