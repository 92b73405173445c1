using CiiGuard;

// The sector department has notified the company that its dispatching systems are critical information infrastructure.
[assembly: CiiOperator(CiiSector.Energy, Recognition = Recognition.Notified)]
