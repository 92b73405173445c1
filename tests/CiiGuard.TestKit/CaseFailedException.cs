using System;

namespace CiiGuard.TestKit;

/// <summary>A case did not come out as marked; the message is for the reader of the test run.</summary>
public sealed class CaseFailedException(string message) : Exception(message);
