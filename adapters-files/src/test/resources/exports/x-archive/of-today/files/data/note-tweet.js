window.YTD.note_tweet.part0 = [ { "noteTweet" : { "noteTweetId" : "1", "createdAt" : "2024-03-06T11:00:00.000Z",
  "core" : { "text" : "A text that goes on & on beyond what a tweet shows, all the way to https://t.co/eeeeeeeeee", "urls" : [ { "shortUrl" : "https://t.co/eeeeeeeeee", "expandedUrl" : "https://clouds.example.org/long" } ] } } } ]
