"""Report formats: one module each, named as on the command line, with `render(report, look)`.

`render` takes a Report and a Look and gives the whole text. A format may also have
`beside(report, look, environ)`, which gives what is to be added to which files. What formats
share lies in `parts`, listings that are no report of findings in `listings`.
"""
