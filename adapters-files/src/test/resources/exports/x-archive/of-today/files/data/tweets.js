window.YTD.tweets.part0 = [
  { "tweet" : { "id_str" : "1764999999999999001", "created_at" : "Tue Mar 05 14:02:11 +0000 2024",
      "full_text" : "Rain &amp; shine: 1 &lt; 2, and &amp;lt; stays", "entities" : { "urls" : [ ] } } },
  { "tweet" : { "id_str" : "1764999999999999002", "created_at" : "Tue Mar 05 15:00:00 +0000 2024",
      "full_text" : "@otava thank you, @Tuuli and @gone", "in_reply_to_user_id_str" : "222", "in_reply_to_screen_name" : "Otava", "entities" : { "urls" : [ ], "user_mentions" : [
        { "name" : "Otava 🌩", "screen_name" : "Otava", "id_str" : "222", "id" : "222", "indices" : [ "0", "6" ] },
        { "name" : "Tuuli", "screen_name" : "Tuuli", "id_str" : "333", "id" : "333", "indices" : [ "18", "24" ] },
        { "name" : "Gone", "screen_name" : "gone", "id_str" : "-1", "id" : "-1", "indices" : [ "29", "34" ] },
        { "name" : "Nobody at all", "id_str" : "-1", "id" : "-1" },
        { "name" : "Pilvi", "screen_name" : "pilvi_p", "id_str" : "100000000000000001", "id" : "100000000000000001" } ] } } },
  { "tweet" : { "id_str" : "1764999999999999003", "created_at" : "Tue Mar 05 16:00:00 +0000 2024",
      "full_text" : "Second half of my thread", "in_reply_to_status_id_str" : "1764999999999999001", "in_reply_to_user_id_str" : "100000000000000001", "entities" : { "urls" : [ ] } } },
  { "tweet" : { "id_str" : "1764999999999999004", "created_at" : "Wed Mar 06 08:00:00 +0000 2024",
      "full_text" : "RT @otava: A long thought about clouds…", "entities" : { "urls" : [ ], "user_mentions" : [
        { "name" : "Otava 🌩", "screen_name" : "Otava", "id_str" : "222", "id" : "222" },
        { "name" : "Whom Otava names", "screen_name" : "other", "id_str" : "666", "id" : "666" } ] } } },
  { "tweet" : { "id_str" : "1764999999999999005", "created_at" : "Wed Mar 06 09:00:00 +0000 2024",
      "full_text" : "Worth reading twice: https://t.co/aaaaaaaaaa", "entities" : { "urls" : [
        { "url" : "https://t.co/aaaaaaaaaa", "expanded_url" : "https://twitter.com/otava/status/1764000000000000000", "indices" : [ "21", "44" ] } ] } } },
  { "tweet" : { "id_str" : "1764999999999999006", "created_at" : "Wed Mar 06 10:00:00 +0000 2024",
      "full_text" : "Two pictures and https://t.co/bbbbbbbbbb https://t.co/cccccccccc",
      "entities" : { "urls" : [ { "url" : "https://t.co/bbbbbbbbbb", "expanded_url" : "https://clouds.example.org/album" } ],
        "media" : [ { "url" : "https://t.co/cccccccccc", "type" : "photo" } ] },
      "extended_entities" : { "media" : [ { "url" : "https://t.co/cccccccccc", "type" : "photo" }, { "url" : "https://t.co/cccccccccc", "type" : "photo" } ] } } }
]
