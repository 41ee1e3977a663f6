window.YTD.direct_message.part0 = [
 {
  "dmConversation": {
   "conversationId": "222-100000000000000001",
   "messages": [
    {
     "messageCreate": {
      "reactions": [
       {
        "senderId": "222",
        "reactionKey": "like",
        "eventId": "1",
        "createdAt": "2019-10-03T05:01:09.000Z"
       }
      ],
      "urls": [],
      "text": "Words",
      "mediaUrls": [],
      "senderId": "222",
      "id": "1",
      "createdAt": "2019-10-03T05:01:09.000Z",
      "editHistory": [],
      "recipientId": "100000000000000001"
     }
    }
   ]
  }
 }
]