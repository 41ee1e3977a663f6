package dev.suunta.adapters.files.exports.x;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of an X archive: how its files were called over the years, what they assign to, and under
 * which names the manifest lists them.
 */
enum XPart {
  TWEETS("tweets?", "tweets?", "tweets", "tweet"),
  CIRCLE("twitter-circle-tweets?", "twitter_circle_tweets?", "twitterCircleTweet"),
  NOTES("note-tweets?", "note_tweets?", "noteTweet"),
  FOLLOWING("following", "following", "following"),
  FOLLOWERS("followers?", "followers?", "follower"),
  BLOCKED("block(ing)?", "block(ing)?", "block"),
  MUTED("mut(e|ing)", "mut(e|ing)", "mute"),
  MESSAGES("direct-messages?", "direct_messages?", "directMessages", "directMessage"),
  GROUP_MESSAGES(
      "direct-messages?-group",
      "direct_messages?_group",
      "directMessagesGroup",
      "directMessageGroup");

  private final Pattern loosely;
  private final Pattern exactly;
  private final Pattern variable;
  private final List<String> listed;

  XPart(String names, String variables, String... listed) {
    this.loosely = Pattern.compile("(" + names + ")\\b.*\\.js");
    this.exactly = Pattern.compile("(" + names + ")(-part\\d+)?( ?\\(\\d+\\))?\\.js");
    this.variable = Pattern.compile(variables);
    this.listed = List.of(listed);
  }

  /** Whether a file may be a part of it, by its name in lower case. */
  boolean isNamed(String name) {
    return loosely.matcher(name).matches();
  }

  /** Whether a file is a part of it, even if nothing but its name can be read. */
  boolean isExactly(String name) {
    return exactly.matcher(name).matches();
  }

  /** Whether it is assigned to a variable of this name. */
  boolean isAssigned(String name) {
    return variable.matcher(name).matches();
  }

  /** What the manifest calls it. */
  List<String> listed() {
    return listed;
  }

  /** Whether posts stand in it, which everybody wants; other lists are taken out by some. */
  boolean isOfPosts() {
    return this == TWEETS || this == CIRCLE;
  }
}
