window.YTD.following.part0 = [
 {
  "following": {
   "accountId": "222",
   "userLink": "https://twitter.com/intent/user?user_id=222"
  }
 },
 {
  "following": {
   "accountId": "1764999999999999999",
   "userLink": "https://twitter.com/intent/user?user_id=1764999999999999999"
  }
 },
 {
  "following": {
   "accountId": "222",
   "userLink": "https://twitter.com/intent/user?user_id=222"
  }
 },
 {
  "following": {
   "accountId": "none"
  }
 }
]