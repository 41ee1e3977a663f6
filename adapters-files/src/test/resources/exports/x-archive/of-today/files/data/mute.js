window.YTD.mute.part0 = [
 {
  "muting": {
   "accountId": "333",
   "userLink": "https://twitter.com/intent/user?user_id=333"
  }
 }
]