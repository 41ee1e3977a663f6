window.YTD.direct_messages.part0 = [
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
        "createdAt": "2024-03-05T14:02:13.003Z"
       }
      ],
      "urls": [],
      "text": "Words",
      "mediaUrls": [],
      "senderId": "222",
      "id": "3",
      "createdAt": "2024-03-05T14:02:13.003Z",
      "editHistory": [],
      "recipientId": "100000000000000001"
     }
    },
    {
     "messageCreate": {
      "reactions": [
       {
        "senderId": "222",
        "reactionKey": "like",
        "eventId": "1",
        "createdAt": "2024-03-05T14:02:12.002Z"
       }
      ],
      "urls": [],
      "text": "Words",
      "mediaUrls": [],
      "senderId": "100000000000000001",
      "id": "2",
      "createdAt": "2024-03-05T14:02:12.002Z",
      "editHistory": [],
      "recipientId": "222"
     }
    },
    {
     "messageCreate": {
      "reactions": [
       {
        "senderId": "222",
        "reactionKey": "like",
        "eventId": "1",
        "createdAt": "2024-03-05T14:02:12.002Z"
       }
      ],
      "urls": [],
      "text": "Words",
      "mediaUrls": [],
      "senderId": "100000000000000001",
      "id": "2",
      "createdAt": "2024-03-05T14:02:12.002Z",
      "editHistory": [],
      "recipientId": "222"
     }
    }
   ]
  }
 },
 {
  "dmConversation": {
   "conversationId": "100000000000000001-100000000000000001",
   "messages": [
    {
     "messageCreate": {
      "reactions": [
       {
        "senderId": "222",
        "reactionKey": "like",
        "eventId": "1",
        "createdAt": "2024-03-05T14:02:14.000Z"
       }
      ],
      "urls": [],
      "text": "Words",
      "mediaUrls": [],
      "senderId": "100000000000000001",
      "id": "4",
      "createdAt": "2024-03-05T14:02:14.000Z",
      "editHistory": [],
      "recipientId": "100000000000000001"
     }
    },
    {
     "messageCreate": {
      "reactions": [
       {
        "senderId": "222",
        "reactionKey": "like",
        "eventId": "1",
        "createdAt": "yesterday"
       }
      ],
      "urls": [],
      "text": "Words",
      "mediaUrls": [],
      "senderId": "222",
      "id": "5",
      "createdAt": "yesterday",
      "editHistory": [],
      "recipientId": "100000000000000001"
     }
    }
   ]
  }
 }
]