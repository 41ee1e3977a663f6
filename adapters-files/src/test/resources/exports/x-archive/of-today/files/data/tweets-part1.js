window.YTD.tweets.part1 = [
  { "tweet" : { "id_str" : "1764999999999999007", "created_at" : "Wed Mar 06 11:00:00 +0000 2024",
      "full_text" : "A text that goes on &amp; on beyond what a tweet… https://t.co/dddddddddd", "entities" : { "urls" : [ ] } } },
  { "tweet" : { "id_str" : "12345", "created_at" : "Fri Mar 07 06:42:26 +0000 1997", "full_text" : "Before there were tweets", "entities" : { "urls" : [ ] } } }
]
