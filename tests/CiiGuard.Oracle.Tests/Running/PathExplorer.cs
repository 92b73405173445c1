using System;
using System.Collections.Generic;

namespace CiiGuard.Oracle.Tests.Running;

/// <summary>Takes every sequence of choices, depth first; where there are too many, random ones after a share of them.</summary>
internal sealed class PathExplorer
{
    private const int MaximumChoices = 400;
    private readonly List<(int Options, int Chosen)> _path = [];
    private int _position;
    private Random? _random;

    /// <summary>Whether every sequence was taken.</summary>
    public bool IsExhausted { get; private set; }

    public int Runs { get; private set; }

    /// <summary>Runs until nothing is left, the limit is reached, or a run asks to stop by returning false.</summary>
    public void Explore(Func<Func<int, int>, bool> run, int maximum)
    {
        for (Runs = 1; Runs <= maximum; Runs++)
        {
            _position = 0;
            if (!run(Choose))
                return;
            if (!Advance())
            {
                IsExhausted = true;
                return;
            }
        }

        _random = new Random(maximum);
        for (; Runs <= maximum + (maximum / 2); Runs++)
        {
            if (!run(Choose))
                return;
        }
    }

    private int Choose(int options)
    {
        if (options < 2)
            return 0;
        if (_random is not null)
            return _random.Next(options);
        if (_position == _path.Count)
        {
            if (_path.Count == MaximumChoices)
                return 0;
            _path.Add((options, 0));
        }

        var step = _path[_position++];
        return step.Chosen < options ? step.Chosen : throw new NotSupportedException("A run did not repeat itself.");
    }

    private bool Advance()
    {
        _path.RemoveRange(_position, _path.Count - _position);
        while (_path.Count > 0)
        {
            var last = _path[^1];
            _path.RemoveAt(_path.Count - 1);
            if (last.Chosen + 1 < last.Options)
            {
                _path.Add((last.Options, last.Chosen + 1));
                return true;
            }
        }

        return false;
    }
}
