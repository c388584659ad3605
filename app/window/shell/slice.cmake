simul_slice(shell
    QML
        HeaderBar
        Main
        ShortcutGroup
        ShortcutPage
        ShortcutSheet
        ViewMenu)
