window.YTD.tweets.part0 = [
 {
  "tweet": {
   "id_str": "1900000000000000000",
   "created_at": "Tue Feb 03 08:10:00 +0000 2026",
   "full_text": "Five years of meetups taught me that the talk is the smallest part of the evening. The walk to the tram afterwards is where people decide to come back.",
   "entities": {
    "urls": [],
    "user_mentions": []
   }
  }
 },
 {
  "tweet": {
   "id_str": "1900000000000000001",
   "created_at": "Thu Feb 19 19:45:00 +0000 2026",
   "full_text": "Our bug list fell by a third after we stopped estimating it. What would you stop doing first?",
   "entities": {
    "urls": [],
    "user_mentions": []
   }
  }
 },
 {
  "tweet": {
   "id_str": "1900000000000000002",
   "created_at": "Wed Mar 11 12:00:00 +0000 2026",
   "full_text": "RT @harriet_b: Ten lessons from running a community for a decade",
   "entities": {
    "urls": [],
    "user_mentions": []
   }
  }
 },
 {
  "tweet": {
   "id_str": "1900000000000000003",
   "created_at": "Thu Apr 02 07:30:00 +0000 2026",
   "full_text": "New blog post https://t.co/abc0000003",
   "entities": {
    "urls": [
     {
      "url": "https://t.co/abc0000003",
      "expanded_url": "https://blog.example.org/meetings",
      "display_url": "blog.example.org/meetings",
      "indices": [
       "14",
       "37"
      ]
     }
    ],
    "user_mentions": []
   }
  }
 },
 {
  "tweet": {
   "id_str": "1900000000000000004",
   "created_at": "Thu May 14 20:20:00 +0000 2026",
   "full_text": "@otso kiitos, that was the missing piece!",
   "entities": {
    "urls": [],
    "user_mentions": []
   },
   "in_reply_to_user_id_str": "222",
   "in_reply_to_status_id_str": "1899999999999999999"
  }
 },
 {
  "tweet": {
   "id_str": "1900000000000000005",
   "created_at": "Mon Jun 01 06:55:00 +0000 2026",
   "full_text": "We halved our meetings and nobody missed them. Here is the one question that we ask before a calendar invitation goes out: who would notice if this did not happen?",
   "entities": {
    "urls": [],
    "user_mentions": []
   }
  }
 },
 {
  "tweet": {
   "id_str": "1900000000000000006",
   "created_at": "Fri Aug 21 21:05:00 +0000 2026",
   "full_text": "Grateful to everybody who carried chairs tonight. The room was full because of you.",
   "entities": {
    "urls": [],
    "user_mentions": []
   }
  }
 }
]