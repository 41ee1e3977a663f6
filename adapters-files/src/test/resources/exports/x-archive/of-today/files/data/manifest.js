window.__THAR_CONFIG = {
  "userInfo" : { "accountId" : "100000000000000001", "userName" : "pilvi_p", "displayName" : "Pilvi 🌧" },
  "dataTypes" : {
    "tweets" : { "files" : [
      { "fileName" : "data/tweets.js", "globalName" : "YTD.tweets.part0", "count" : "6" },
      { "fileName" : "data/tweets-part1.js", "globalName" : "YTD.tweets.part1", "count" : "2" } ] },
    "following" : { "files" : [
      { "fileName" : "data/following.js", "globalName" : "YTD.following.part0", "count" : "4" },
      { "fileName" : "data/following-part1.js", "globalName" : "YTD.following.part1", "count" : "1" } ] }
  }
}
