window.YTD.tweet.part0 = [ {
  "id_str" : "987654321987654321", "created_at" : "Thu Oct 03 05:01:09 +0000 2019", "full_text" : "No envelope around me", "entities" : { "urls" : [ ] } } ]
