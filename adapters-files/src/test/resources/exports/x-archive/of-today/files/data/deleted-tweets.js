window.YTD.deleted_tweets.part0 = [ { "tweet" : { "id_str" : "1", "created_at" : "Wed Mar 06 12:00:00 +0000 2024", "full_text" : "I thought better of it" } } ]
