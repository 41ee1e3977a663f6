window.YTD.account.part0 = [ { "account" : { "username" : "pilvi_p", "accountId" : "100000000000000001", "accountDisplayName" : "Pilvi" } } ]
