using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// for, foreach, while and do.
internal sealed partial class Evaluator
{
    private Completion ExecuteFor(IForLoopOperation loop)
    {
        foreach (var statement in loop.Before)
            Execute(statement);
        budget.Enter(loop);
        while (loop.Condition is null || IsTrue(loop.Condition))
        {
            if (ExecuteTurn(loop.Body) is { } end)
                return end;
            foreach (var statement in loop.AtLoopBottom)
                Execute(statement);
        }

        budget.Leave();
        return Completion.Next;
    }

    private Completion ExecuteForEach(IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous)
            throw Constructs.Outside(loop);
        var items = Items(Evaluate(loop.Collection), loop.Collection);
        budget.Enter(loop);
        foreach (var item in items)
        {
            var end = InNewScope(() =>
            {
                Bind(loop.LoopControlVariable, item);
                return ExecuteTurn(loop.Body);
            });
            if (end is { } completion)
                return completion;
        }

        budget.Leave();
        return Completion.Next;
    }

    private Completion ExecuteWhile(IWhileLoopOperation loop)
    {
        budget.Enter(loop);
        for (var first = true; ; first = false)
        {
            // The condition shares its turn's variables: while (next is { } item) ...
            var (ended, end) = InNewScope(() =>
            {
                if ((loop.ConditionIsTop || !first) && loop.Condition is { } condition && IsTrue(condition) == loop.ConditionIsUntil)
                    return (true, null);
                return (false, ExecuteTurn(loop.Body));
            });
            if (end is { } completion)
                return completion;
            if (ended)
                break;
        }

        budget.Leave();
        return Completion.Next;
    }

    // Null where the loop goes on; otherwise how the whole loop ends.
    private Completion? ExecuteTurn(IOperation body)
    {
        Step(body);
        budget.Turn();
        var completion = Execute(body);
        if (completion is Completion.Next or Completion.Continue)
            return null;
        budget.Leave();
        return completion == Completion.Break ? Completion.Next : completion;
    }

    private void Bind(IOperation target, object? item)
    {
        if (target is IVariableDeclaratorOperation declarator)
            variables.Declare(declarator.Symbol, Types.ConvertImplicitly(item, declarator.Symbol.Type));
        else
            Store(target, item);
    }
}
