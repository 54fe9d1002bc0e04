document.body.textContent = 'bench';
