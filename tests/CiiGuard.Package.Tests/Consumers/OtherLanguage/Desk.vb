Public Module Desk
    Public Function IsCleared(state As CiiGuard.ReviewState) As Boolean
        Return CiiGuard.ReviewStateExtensions.IsIn(state, CiiGuard.ReviewStates.Cleared)
    End Function
End Module
