/** Italian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Apertura iscrizioni: {0}
Manca meno di una settimana
{shown} di # sessione | {shown} di # sessioni
Aggiungi al calendario
Condividi
Sessione plenaria
In contemporanea con {0}
Altro
Apple e altri calendari (.ics)
Aprire questo link sull’altro dispositivo per aggiungervi i preferiti.
Annullato
# preferito | # preferiti
Impossibile caricare i calendari. Riprovare più tardi.
Per la stampa
Manca meno di un’ora
Gli orari sono indicati in ora locale ({0}).
spostate: {0}
Griglia
No, grazie
Nessuna sessione corrisponde a questi filtri.
Giornate
annullate: {0}
Programma visualizzato (.ics): {0}
Relatori
Preferiti ricevuti con un link
Contrassegnare le sessioni con la stella per trasferirle con un link su un altro dispositivo.
Aggiungi # sessione | Aggiungi # sessioni
Importante
Intervento
Termine iscrizioni: {0}
nuove: {0}
Iscrizioni chiuse
Preferito
Tipo
Partner
Impossibile condividere il link
Inizia tra
Link
In ritardo
Pausa
Momento conviviale
Contatti stampa
Elenco
h
Lingue
Nuova
g
Gli orari sono indicati in ora locale ({0}) e, accanto, nel Suo fuso orario ({1}).
Mancano meno di dieci minuti
Data annunciata in precedenza: {0}
Prima:
Accreditamento
Documenti
Posti esauriti
Urgente: {0}
Adesso
Aperta alla stampa
Il mio programma
Vai al momento attuale
Codice QR di questo link, da inquadrare con un altro dispositivo
In presenza e online
Mostra solo queste sessioni
Posti esauriti; è attiva una lista d’attesa
{0} min
Modificata
Gli orari sono indicati nel Suo fuso orario ({0}).
Online
Urgente
{0} h
Prima, nella stessa sala
ora locale ({0})
Iscrizione alla lista d’attesa
Pagina della sessione
Area tematica
Impossibile caricare questo contenuto.
Iscrizione
Il programma è cambiato ({0}).
rimosse: {0}
Caricamento…
Guarda la diretta
Visualizzazione
Dopo, nella stessa sala
Gli orari sono indicati nel fuso orario {0}.
Lingua
Il programma non è ancora stato pubblicato.
Guarda le registrazioni
Iscrizioni aperte
min
Il mio programma (.ics): {0}
Guarda la registrazione
Come arrivare
Preferito: {0}
Nascondi: {0}
Altri partner
Gli organizzatori hanno rimosso questa sessione dal programma.
Tavola rotonda
Contrassegnare le sessioni con la stella per ritrovarle qui. Restano salvate solo in questo browser.
nel Suo fuso orario ({0})
Notizia successiva
Avvia lo scorrimento
In corso
Preferiti
Link copiato
Ultimo aggiornamento: {0}. Impossibile caricare la versione più recente.
interpretazione in {0}
Titoli
Orario
Nel Suo fuso orario
Aggiungi a un calendario
Sala
Filtri
modificate: {0}
Tutto il giorno
Annullata
Ancora in corso:
# sessione | # sessioni
Su un altro dispositivo
inizio {0}, fine {1}
Al momento non ci sono notizie.
Organizzato da
Mappa
Interpretazione
Programma
Evento concluso
Pagina dell’evento
Oggi
In contemporanea
Impossibile caricare una parte del contenuto. Si riproverà quando la rete sarà di nuovo disponibile.
Rimuovi filtro: {0}
Non più in programma
Copia link
Mostra # sessione | Mostra # sessioni
Stampa
Azzera tutto
«{0}»
Workshop
Spostata
Tutte le giornate
nel Suo fuso orario
Loghi
Notizia precedente
Manca meno di un giorno
adesso:
Chiudi
Lingue che comprendo
Tutte le notizie
Nuova data
Ferma lo scorrimento
Nascondi le sessioni passate
Si svolge online
Ricevi gli aggiornamenti
«{0}» e «{1}» si svolgono in contemporanea ({2}).
Rinviato
Moderazione
Cerca nel programma
fino a {0}
Fasce orarie libere
Lingua della maggior parte delle sessioni: {0}
Altre sessioni
Salva o condividi
Notizie`,
  cities:
    'Cairo=Il Cairo|Sao Paulo=San Paolo|Jerusalem=Gerusalemme|Riyadh=Riyad|Samarkand=Samarcanda|Seoul=Seul|Tehran=Teheran|Athens=Atene|Belgrade=Belgrado|Berlin=Berlino|Brussels=Bruxelles|Bucharest=Bucarest|Chisinau=Chișinău|Copenhagen=Copenaghen|Dublin=Dublino|Kyiv=Kiev|Lisbon=Lisbona|Ljubljana=Lubiana|London=Londra|Luxembourg=Lussemburgo|Moscow=Mosca|Paris=Parigi|Prague=Praga|Rome=Roma|Stockholm=Stoccolma|Tirane=Tirana|Warsaw=Varsavia|Zagreb=Zagabria|Zurich=Zurigo',
};

export const language = createLanguage('it', parts);
