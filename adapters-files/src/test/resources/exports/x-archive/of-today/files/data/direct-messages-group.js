window.YTD.direct_messages_group.part0 = [
 {
  "dmConversation": {
   "conversationId": "1",
   "messages": [
    {
     "messageCreate": {
      "reactions": [
       {
        "senderId": "222",
        "reactionKey": "like",
        "eventId": "1",
        "createdAt": "2024-03-05T14:02:17.000Z"
       }
      ],
      "urls": [],
      "text": "Words",
      "mediaUrls": [],
      "senderId": "100000000000000001",
      "id": "7",
      "createdAt": "2024-03-05T14:02:17.000Z",
      "editHistory": []
     }
    },
    {
     "messageCreate": {
      "reactions": [
       {
        "senderId": "222",
        "reactionKey": "like",
        "eventId": "1",
        "createdAt": "2024-03-05T14:02:16.000Z"
       }
      ],
      "urls": [],
      "text": "Words",
      "mediaUrls": [],
      "senderId": "333",
      "id": "6",
      "createdAt": "2024-03-05T14:02:16.000Z",
      "editHistory": []
     }
    },
    {
     "participantsJoin": {
      "userIds": [
       "555"
      ],
      "initiatingUserId": "222",
      "createdAt": "2024-03-05T14:02:15.000Z"
     }
    },
    {
     "joinConversation": {
      "initiatingUserId": "100000000000000001",
      "participantsSnapshot": [
       "100000000000000001",
       "222"
      ],
      "createdAt": "2024-03-05T14:02:15.000Z"
     }
    }
   ]
  }
 }
]