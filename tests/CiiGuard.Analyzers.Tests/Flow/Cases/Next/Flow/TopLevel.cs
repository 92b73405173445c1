using System;
using CiiGuard;
using Procurement;

var review = new ServerReview { Number = args.Length > 0 ? args[0] : "7" };
if (args.Length > 1)
    review.Approve();

Gates.Execute(review); // CII1001

var second = new ServerReview();
if (!second.IsCleared)
    second.Approve();

Gates.Execute(second);

var contract = new ServerContract(second);
Run(contract);
await contract.ExecuteAsync();

contract.Review.Reopen();
Run(contract); // CII1001
Console.WriteLine("done");

static void Run(ServerContract contract) => contract.Execute();
