// What drives a run: every choice that a program or its surroundings leave open is taken by the harness.
using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;

namespace Procurement;

public static class Machine
{
    private const int MaximumSteps = 80;
    private const int MaximumTurns = 400;
    private const int MaximumRounds = 3;
    private static readonly PendingScheduler Scheduler = new();
    private static Func<int, int> choose = _ => 0;
    private static Action<int, bool> executed = (_, _) => { };
    private static int faults;
    private static int steps;
    private static int turns;
    private static int rounds;
    private static bool stopped;
    private static readonly List<Review> Kept = [];

    public static int Choose(int options) => choose(options);

    /// <summary>Runs an entry method once. True if it came to an end within the limits.</summary>
    public static bool Run(MethodInfo entry, Func<int, int> choices, Action<int, bool> onExecution, bool faulty)
    {
        choose = choices;
        executed = onExecution;
        faults = faulty ? 1 : 0;
        steps = 0;
        turns = 0;
        rounds = MaximumRounds;
        stopped = false;
        Scheduler.Clear();
        Kept.Clear();
        try
        {
            if (entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, Arguments(entry), null) is Task task)
            {
                while (!task.IsCompleted)
                {
                    if (!Scheduler.RunOne(choose))
                        throw new NotSupportedException("The program waits for nothing.");
                }

                _ = task.Exception;
            }

            while (Scheduler.RunOne(choose))
            {
            }
        }
        catch (Exception exception) when (exception is OfficeException or InvalidOperationException or AggregateException or NullReferenceException or ArgumentException)
        {
            // The program ends here; what it has started does not.
            while (Scheduler.RunOne(choose))
            {
            }
        }

        return !stopped;
    }

    /// <summary>An operation of the domain begins: started tasks may complete here, and it may fail.</summary>
    public static void Step()
    {
        Begin();
        Fail();
    }

    /// <summary>The same for an operation that does not fail at its beginning.</summary>
    public static void Begin()
    {
        Tick();
        Scheduler.MayRun(choose);
    }

    public static void Tick()
    {
        if (++steps > MaximumSteps)
            stopped = true;
        if (stopped)
            throw new OfficeException();
    }

    /// <summary>
    /// A block is entered. A loop may go round without an operation of the domain, for ever; then the run ends like one of too many operations. Nothing
    /// executes afterwards, and what has executed is known already.
    /// </summary>
    public static void Turn()
    {
        if (++turns > MaximumTurns)
            stopped = true;
        if (stopped)
            throw new OfficeException();
    }

    public static bool TakeRound() => rounds-- > 0;

    public static void Fail()
    {
        if (MayFail())
            throw new OfficeException();
    }

    public static bool MayFail()
    {
        if (faults == 0 || choose(2) == 0)
            return false;
        faults--;
        return true;
    }

    public static void Gate(Review review, int line)
    {
        Step();
        executed(line, review.Violates());
        Fail();
    }

    public static Task Start(Action effect)
    {
        var task = new Task(effect, CancellationToken.None, TaskCreationOptions.HideScheduler);
        task.Start(Scheduler);
        return task;
    }

    /// <summary>One of the reviews that the program was started with, or one that it has never seen.</summary>
    public static Review Find() => OneOf(Kept, Review.Stored);

    public static Task Later() => Start(static () => { });

    /// <summary>Arguments that may be one object, and holders that may hold it.</summary>
    private static object[] Arguments(MethodInfo entry)
    {
        var parameters = entry.GetParameters();
        var arguments = new object[parameters.Length];
        var reviews = new List<Review>();
        var contracts = new List<Contract>();
        for (var i = 0; i < arguments.Length; i++)
        {
            var type = parameters[i].ParameterType;
            arguments[i] =
                type == typeof(World) ? new World()
                : type == typeof(Review) ? OneOf(reviews, Review.Stored)
                : type == typeof(Contract) ? OneOf(contracts, () => new Contract(OneOf(reviews, Review.Stored)))
                : type == typeof(Deal) ? new Deal { Review = OneOf(reviews, Review.Stored) }
                : new Order(OneOf(contracts, () => new Contract(OneOf(reviews, Review.Stored))));
        }

        Kept.AddRange(reviews);

        return arguments;
    }

    private static T OneOf<T>(List<T> known, Func<T> make)
    {
        var index = choose(known.Count + 1);
        if (index > 0)
            return known[index - 1];
        var made = make();
        known.Add(made);
        return made;
    }

    /// <summary>Holds started tasks until the run lets one complete, or somebody waits for it.</summary>
    private sealed class PendingScheduler : TaskScheduler
    {
        private readonly List<Task> queue = [];

        public void Clear() => queue.Clear();

        public void MayRun(Func<int, int> choose)
        {
            while (queue.Count > 0 && choose(2) == 1)
                RunOne(choose);
        }

        public bool RunOne(Func<int, int> choose)
        {
            if (queue.Count == 0)
                return false;
            var task = queue[choose(queue.Count)];
            queue.Remove(task);
            TryExecuteTask(task);
            _ = task.Exception;
            return true;
        }

        protected override IEnumerable<Task> GetScheduledTasks() => queue;

        protected override void QueueTask(Task task) => queue.Add(task);

        protected override bool TryDequeue(Task task) => queue.Remove(task);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
        {
            if (taskWasPreviouslyQueued)
                TryDequeue(task);
            return TryExecuteTask(task);
        }
    }
}
