window.__THAR_CONFIG = {
  "userInfo" : { "accountId" : "100000000000000001", "userName" : "pilvi_p", "displayName" : "Pilvi 🌧" },
  "dataTypes" : {
    "tweets" : { "files" : [
      { "fileName" : "data/tweets.js", "globalName" : "YTD.tweets.part0", "count" : "6" },
      { "fileName" : "data/tweets-part1.js", "globalName" : "YTD.tweets.part1", "count" : "2" } ] }
  }
}
