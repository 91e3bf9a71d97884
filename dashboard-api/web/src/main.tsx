import { render } from 'preact';
import { App } from './app.js';
import { followLinks } from './place/go.js';
import './style/base.css';
import './style/shell.css';
import './style/overview.css';
import './style/pages.css';

followLinks();
render(<App />, document.getElementById('app') ?? document.body);
