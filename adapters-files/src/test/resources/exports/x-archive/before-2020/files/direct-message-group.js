window.YTD.direct_message_group.part0 = [
 {
  "dmConversation": {
   "conversationId": "2",
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
      "id": "8",
      "createdAt": "2019-10-03T05:01:09.000Z",
      "editHistory": []
     }
    }
   ]
  }
 }
]